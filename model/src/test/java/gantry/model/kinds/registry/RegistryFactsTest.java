package gantry.model.kinds.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Badge;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryFactsTest {

    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub";

    @Test
    void aWellKnownRegistryIsCalledByItsName() {
        assertEquals(
                List.of("Docker Hub · docker.io", "GitHub · ghcr.io/team", "registry.example.com:5000"),
                List.of(fact("docker.io"), fact("ghcr.io/team"), fact("registry.example.com:5000")));
    }

    private static String fact(String url) {
        return ExternalRegistry.KIND.fact(Sight.of(Values.EMPTY.with(ExternalRegistry.URL, url)));
    }

    @Test
    void aRegistryIsPrivateWhenItSaysSoOrHasCredentials() {
        List<Badge> badge = List.of(new Badge("PRIVATE"));
        assertEquals(
                List.of(List.of(), badge, badge),
                List.of(
                        badges(Values.EMPTY),
                        badges(Values.EMPTY.with(ExternalRegistry.PRIVATE, true)),
                        badges(Values.EMPTY.with(ExternalRegistry.CREDENTIALS, SECRET))));
    }

    private static List<Badge> badges(Values values) {
        return ExternalRegistry.KIND.badges(Sight.of(values));
    }

    @Test
    void exceptionsFromImmutableTagsAreFilters() {
        var conversion = EcrRepository.TAG_EXCEPTIONS
                .bindings(Target.CLOUDFORMATION)
                .getFirst()
                .conversion();
        Object written = conversion.there().apply(List.of("latest"));
        assertEquals(
                List.of(Map.of(
                        "ImageTagMutabilityExclusionFilterType", "WILDCARD",
                        "ImageTagMutabilityExclusionFilterValue", "latest")),
                written);
        assertEquals(Optional.of(List.of("latest")), conversion.back().apply(written));
    }

    @Test
    void onlyWhatTheChosenLifecycleNeedsIsShown() {
        assertEquals(
                List.of(List.of("keepImages", "expireUntaggedDays"), List.of("lifecycleRules"), List.of()),
                List.of(Lifecycle.NEWEST, Lifecycle.RULES, Lifecycle.NONE).stream()
                        .map(choice -> details(Values.EMPTY.with(EcrRepository.LIFECYCLE, choice)))
                        .toList());
    }

    private static List<String> details(Values values) {
        return EcrRepository.KIND.properties().stream()
                .filter(property -> property.group().equals("Lifecycle"))
                .filter(property -> !property.visibleWhen().isEmpty() && property.isVisible(values))
                .map(Property::name)
                .toList();
    }

    @Test
    void aPublicRepositoryShowsTheAddressOfItsRegistry() {
        Values values = Values.EMPTY.with(EcrPublicRepository.ALIAS, "acme");
        assertEquals(
                List.of("public.ecr.aws", "public.ecr.aws/acme"),
                List.of(
                        EcrPublicRepository.KIND.fact(Sight.of(Values.EMPTY)),
                        EcrPublicRepository.KIND.fact(Sight.of(values))));
    }
}
