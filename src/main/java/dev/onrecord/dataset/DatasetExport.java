package dev.onrecord.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the dataset that is loaded into a folder, in every form in which it can be taken away. */
public interface DatasetExport {

    /**
     * @param folder made where there is none; files of the same names in it are replaced
     * @param base the address of the service whose pages the files lead to, without a slash at its end
     * @return how many files were written
     * @throws IOException if a file cannot be written
     */
    int write(Path folder, String base) throws IOException;
}
