package gantry.export.drawing;

/// The widths of the letters in the font of all drawings, see [Typeface]: the same on the screen and in every picture,
/// whatever fonts are installed. Safe for several threads.
///
/// Letters that the font lacks come from some font of the system, so their widths are guessed, rather too large.
public final class MetricsTable implements TextMeasure {

    /// From here on, letters are mostly as wide as they are high. Source: https://www.unicode.org/reports/tr11/
    private static final int FIRST_WIDE = 0x2e80;

    private static final double WIDE = 1;
    private static final double USUAL = 0.75;

    @Override
    public double width(String text, TextStyle style) {
        Typeface face = Typeface.of(style.weight());
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            double exact = face.ems(letter);
            ems += exact >= 0 ? exact : guess(letter);
        }
        return ems * style.size();
    }

    private static double guess(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return letter >= FIRST_WIDE ? WIDE : USUAL;
    }
}
