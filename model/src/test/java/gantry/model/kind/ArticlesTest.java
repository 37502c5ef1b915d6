package gantry.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    @Test
    void abbreviationsFollowTheirLetters() {
        assertEquals(
                List.of("an", "an", "an", "a", "a", "an", "a"),
                Stream.of("SQS queue", "S3 bucket", "HTTP API", "VPC", "PrivateLink service", "EKS cluster", "DynamoDB")
                        .map(Articles::before)
                        .toList());
    }

    @Test
    void wordsFollowTheirSound() {
        assertEquals(
                List.of("a", "a", "an", "a"),
                Stream.of("NAT gateway", "REST API", "Ingress", "Job").map(Articles::before).toList());
    }
}
