package no.tunbok.query.export;

import java.io.IOException;
import java.io.OutputStream;
import no.tunbok.query.wording.Form;

/** What a spreadsheet can open. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    Sheet sheet(OutputStream out, String name, Form form) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, form);
            case XLSX -> new ExcelSheet(out, name, form);
        };
    }
}
