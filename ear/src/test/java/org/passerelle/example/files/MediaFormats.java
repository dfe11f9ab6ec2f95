package org.passerelle.example.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures and sounds, which say in words what they are. */
final class MediaFormats {

    private static final int JPEG_HEAD = 2;

    private MediaFormats() {}

    static Map<String, byte[]> with(String phrase) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("photo.jpg", jpeg(phrase));
        files.put("chant.mp3", mp3(phrase));
        return files;
    }

    private static byte[] jpeg(String phrase) throws IOException {
        byte[] words = ("http://ns.adobe.com/xap/1.0/\0" + xmp(phrase)).getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeShort(0xFFE1);
        data.writeShort(words.length + 2);
        data.write(words);
        return inserted(picture(), JPEG_HEAD, out.toByteArray());
    }

    private static String xmp(String phrase) {
        return "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt>"
                + "<rdf:li xml:lang='x-default'>"
                + phrase
                + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] file, int at, byte[] piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.write(piece);
        new ByteArrayInputStream(file, at, file.length - at).transferTo(out);
        return out.toByteArray();
    }

    /** The words come first, then one silent frame. */
    private static byte[] mp3(String phrase) throws IOException {
        byte[] title = phrase.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        int frame = 10 + 1 + title.length;
        data.writeBytes("ID3");
        data.write(new byte[] {4, 0, 0, 0, 0, (byte) (frame >> 7), (byte) (frame & 0x7f)});
        data.writeBytes("TIT2");
        data.writeInt(1 + title.length);
        data.writeShort(0);
        data.write(3);
        data.write(title);
        for (int i = 0; i < 4; i++) {
            data.writeInt(0xFFFB9064);
            data.write(new byte[413]);
        }
        return out.toByteArray();
    }
}
