package gantry.model.check.rules.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageReferenceTest {

    @Test
    void acceptsEveryDocumentedForm() {
        List<String> valid = List.of(
                "nginx",
                "nginx:1.29",
                "library/nginx:1.29-alpine",
                "ghcr.io/team/app_one/part.two:V1",
                "localhost:5000/app:1",
                "public.ecr.aws/docker/library/nginx:1.29",
                "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:" + "0f".repeat(32));
        valid.forEach(image -> assertEquals(Optional.empty(), ImageReference.fault(image), image));
    }

    @Test
    void knowsPrivateRepositoriesOfEcr() {
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        ImageReference.isPrivateEcr("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1"),
                        ImageReference.isPrivateEcr("123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/shop"),
                        ImageReference.isPrivateEcr("public.ecr.aws/docker/library/nginx:1.29"),
                        ImageReference.isPrivateEcr("nginx")));
    }

    @Test
    void mendsCapitalsBlanksAndSchemes() {
        assertEquals(Optional.of("shop/web:V1"), ImageReference.repaired("Shop/Web:V1"));
        assertEquals(Optional.of("myapp:1"), ImageReference.repaired("my app:1"));
        assertEquals(Optional.of("ghcr.io/team/app"), ImageReference.repaired("https://ghcr.io/team/app"));
        assertEquals(Optional.empty(), ImageReference.repaired("shop:"));
    }
}
