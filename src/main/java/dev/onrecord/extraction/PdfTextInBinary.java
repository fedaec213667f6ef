package dev.onrecord.extraction;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.IOException;

/** Stands in a binary for what reads PDFs on a JVM. */
@TargetClass(PdfText.class)
final class PdfTextInBinary {

    private PdfTextInBinary() {}

    @Substitute
    @SuppressWarnings("DoNotCallSuggester") // What calls it is compiled against the method that this one stands for.
    static PdfText of(byte[] bytes) throws IOException {
        throw new IOException("is a PDF, which only the commands on a Java machine read, and not this binary: use the"
                + " `onrecord` beside the jar, or save the PDF's text as .txt and add that.");
    }
}
