package gantry.model.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An IPv4 address block whose host bits are zero.
///
/// @param address the first address as an unsigned 32-bit number
/// @param prefix  the number of network bits, 0 to 32
public record CidrBlock(long address, int prefix) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

    public CidrBlock {
        if (prefix < 0 || prefix > 32 || address < 0 || address >= 1L << 32 || address % (1L << 32 - prefix) != 0) {
            throw new IllegalArgumentException("not an IPv4 block: " + address + "/" + prefix);
        }
    }

    /// Reads `a.b.c.d/n`; empty when it isn't one or when host bits are set.
    public static Optional<CidrBlock> parse(String text) {
        return around(text).filter(block -> block.address == address(text));
    }

    /// Reads `a.b.c.d/n` and clears host bits that are set, as AWS does; empty when it isn't such a text.
    public static Optional<CidrBlock> around(String text) {
        long address = address(text);
        int prefix = address < 0 ? 0 : Integer.parseInt(text.substring(text.indexOf('/') + 1));
        return address < 0 || prefix > 32
                ? Optional.empty()
                : Optional.of(new CidrBlock(address - address % (1L << 32 - prefix), prefix));
    }

    /// The address before the slash; -1 when the text isn't `a.b.c.d/n`.
    private static long address(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return -1;
        }
        long address = 0;
        for (int part = 1; part <= 4; part++) {
            int octet = Integer.parseInt(form.group(part));
            if (octet > 255) {
                return -1;
            }
            address = address << 8 | octet;
        }
        return address;
    }

    /// The number of addresses in the block.
    public long size() {
        return 1L << 32 - prefix;
    }

    public boolean contains(CidrBlock other) {
        return other.address >= address && other.address + other.size() <= address + size();
    }

    public boolean overlaps(CidrBlock other) {
        return address < other.address + other.size() && other.address < address + size();
    }

    @Override
    public String toString() {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255) + "/"
                + prefix;
    }
}
