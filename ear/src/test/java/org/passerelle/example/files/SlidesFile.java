package org.passerelle.example.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A report as slides: a title, then one slide for each section. */
public final class SlidesFile {

    private SlidesFile() {}

    public static byte[] of(Report report) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide cover = show.createSlide(layout(show, SlideLayout.TITLE));
            cover.getPlaceholder(0).setText(report.title());
            cover.getPlaceholder(1).setText(report.author() + ", " + report.date());
            for (Report.Section section : report.sections()) {
                slide(show, section);
            }
            OfficeProperties.describe(show, report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return Zip.undated(bytes.toByteArray());
        }
    }

    private static void slide(XMLSlideShow show, Report.Section section) {
        XSLFSlide slide = show.createSlide(layout(show, SlideLayout.TITLE_AND_CONTENT));
        slide.getPlaceholder(0).setText(section.heading());
        XSLFTextShape body = slide.getPlaceholder(1);
        body.clearText();
        List<String> lines = section.points().isEmpty() ? section.paragraphs() : section.points();
        for (String line : lines) {
            body.addNewTextParagraph().addNewTextRun().setText(line);
        }
        body.getTextParagraphs()
                .forEach(
                        paragraph -> paragraph.getTextRuns().forEach(run -> run.setFontSize(18.0)));
    }

    private static XSLFSlideLayout layout(XMLSlideShow show, SlideLayout kind) {
        return show.getSlideMasters().get(0).getLayout(kind);
    }
}
