package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnsNamesTest {

    @ParameterizedTest
    @CsvSource({
            "web,web", "Order_API,order-api", "a.b c,a-b-c", "__x__,x", "größe,gro-e", "42,n42", "'',app", "日本,app",
            "a--b,a-b"
    })
    void namesAreSpeltAsDnsLabels(String text, String name) {
        assertEquals(name, DnsNames.label(text, "app", 63));
    }

    @Test
    void longNamesWithTheSameBeginningStayDifferent() {
        String first = DnsNames.label("a".repeat(80) + "1", "app", 63);
        String second = DnsNames.label("a".repeat(80) + "2", "app", 63);
        assertEquals(63, first.length());
        assertNotEquals(first, second);
    }

    @Test
    void takenNamesGetANumberWithinTheLimit() {
        var names = new DnsNames("default");
        assertEquals("web", names.free("web", "app", 15));
        assertEquals("web-2", names.free("Web", "app", 15));
        assertEquals("default-2", names.free("default", "app", 15));
        assertEquals("abcdefghijklmno", names.free("abcdefghijklmno", "app", 15));
        assertEquals("abcdefghijklm-2", names.free("abcdefghijklmno", "app", 15));
    }
}
