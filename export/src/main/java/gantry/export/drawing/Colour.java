package gantry.export.drawing;

/// A colour in the sRGB space with opacity.
///
/// @param rgba eight bits each of red, green, blue and opacity, red in the highest
public record Colour(int rgba) {

    public static final Colour WHITE = new Colour(0xffffffff);
    public static final Colour BLACK = new Colour(0x000000ff);

    /// Reads `#rrggbb` or `#rrggbbaa`.
    ///
    /// @throws IllegalArgumentException when the text is neither
    public static Colour hex(String text) {
        if (!text.matches("#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        String digits = text.length() == 7 ? text.substring(1) + "ff" : text.substring(1);
        return new Colour(Integer.parseUnsignedInt(digits, 16));
    }

    public int red() {
        return rgba >>> 24;
    }

    public int green() {
        return rgba >>> 16 & 0xff;
    }

    public int blue() {
        return rgba >>> 8 & 0xff;
    }

    public int alpha() {
        return rgba & 0xff;
    }

    /// From 0 (clear) to 1 (solid).
    public double opacity() {
        return alpha() / 255.0;
    }

    public Colour withOpacity(double opacity) {
        return new Colour(rgba & 0xffffff00 | Math.clamp(Math.round(opacity * 255), 0, 255));
    }

    /// This colour with a `part` (0 to 1) of `other` in it; the opacity is mixed too.
    public Colour mix(Colour other, double part) {
        int mixed = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            int mine = rgba >>> shift & 0xff;
            int theirs = other.rgba >>> shift & 0xff;
            mixed |= Math.clamp(Math.round(mine + (theirs - mine) * part), 0, 255) << shift;
        }
        return new Colour(mixed);
    }

    /// What is seen when this colour lies on a solid one.
    public Colour over(Colour below) {
        return withOpacity(1).mix(below.withOpacity(1), 1 - opacity());
    }

    /// The colour of a film with some opacity that looks like this colour when it lies on `below`, as far as there is one.
    public Colour asFilmOn(Colour below, double opacity) {
        int film = 0;
        for (int shift = 24; shift > 0; shift -= 8) {
            int wanted = rgba >>> shift & 0xff;
            int base = below.rgba >>> shift & 0xff;
            film |= Math.clamp(Math.round(base + (wanted - base) / opacity), 0, 255) << shift;
        }
        return new Colour(film).withOpacity(opacity);
    }

    /// The same lightness and saturation in another hue.
    ///
    /// @param degrees the hue on the colour circle: 0 red, 120 green, 240 blue
    public Colour withHue(double degrees) {
        double high = Math.max(red(), Math.max(green(), blue())) / 255.0;
        double low = Math.min(red(), Math.min(green(), blue())) / 255.0;
        int turned = alpha();
        for (int channel = 0; channel < 3; channel++) {
            double away = Math.abs(((degrees - 120 * channel + 540) % 360) - 180);
            double value = low + (high - low) * Math.clamp(2 - away / 60, 0, 1);
            turned |= (int) Math.round(value * 255) << 24 - 8 * channel;
        }
        return new Colour(turned);
    }

    /// `#rrggbb`, without the opacity.
    public String hex() {
        return String.format("#%06x", rgba >>> 8);
    }

    @Override
    public String toString() {
        return alpha() == 255 ? hex() : hex() + String.format("%02x", alpha());
    }
}
