package gantry.app.files;

/// How much a sample asks of its reader, as its lesson says: one filled dot for an easy one, three for a hard one.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    private static final char DOT = '●';

    static Difficulty of(String lesson) {
        int dots = (int) lesson.chars().filter(each -> each == DOT).count();
        return values()[Math.clamp(dots - 1L, 0, values().length - 1)];
    }

    /// From 1 to 3.
    public int dots() {
        return ordinal() + 1;
    }
}
