package org.passerelle.example.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawings without words, since a machine may have no fonts. */
public final class ImageFile {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final Color BLUE = new Color(0x095797);

    private ImageFile() {}

    /** The figures of a report as bars, in PNG. */
    public static byte[] chart(Report report) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xc5cad2));
        for (int y = 80; y < HEIGHT; y += 80) {
            pen.drawLine(60, y, WIDTH - 40, y);
        }
        pen.setColor(BLUE);
        int x = 70;
        for (List<String> row : report.figures().rows()) {
            int height = 20 + Integer.parseInt(row.get(2)) * 6;
            pen.fillRoundRect(x, HEIGHT - 40 - height, 24, height, 6, 6);
            x += 36;
        }
        return written(image, "png");
    }

    /** A street under snow, in JPEG. */
    public static byte[] winterScene(Report report) throws IOException {
        Random random = new Random(report.title().hashCode());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9db8d3), 0, 420, new Color(0xf0ece4)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x += 110) {
            house(pen, x, 180 + random.nextInt(110), random);
        }
        pen.setPaint(new GradientPaint(0, 420, Color.WHITE, 0, HEIGHT, new Color(0xd6dfe9)));
        pen.fillRect(0, 420, WIDTH, HEIGHT - 420);
        pen.setColor(new Color(0x8b939c));
        pen.fillPolygon(
                new Polygon(new int[] {420, 500, 760, 160}, new int[] {420, 420, 640, 640}, 4));
        pen.setColor(Color.WHITE);
        for (int flake = 0; flake < 700; flake++) {
            int size = 2 + random.nextInt(4);
            pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
        }
        return written(image, "jpg");
    }

    private static void house(Graphics2D pen, int x, int top, Random random) {
        pen.setColor(new Color(110 + random.nextInt(70), 70 + random.nextInt(40), 60));
        pen.fillRect(x, top, 104, 430 - top);
        pen.setColor(new Color(0xf3d98b));
        for (int y = top + 24; y < 400; y += 60) {
            pen.fillRect(x + 16, y, 22, 30);
            pen.fillRect(x + 64, y, 22, 30);
        }
        pen.setColor(Color.WHITE);
        pen.fillRect(x - 3, top - 8, 110, 10);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
