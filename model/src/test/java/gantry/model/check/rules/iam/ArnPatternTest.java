package gantry.model.check.rules.iam;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArnPatternTest {

    private static boolean meet(String one, String two) {
        boolean meets = new ArnPattern(one).meets(new ArnPattern(two));
        assertTrue(meets == new ArnPattern(two).meets(new ArnPattern(one)), "both ways");
        return meets;
    }

    @Test
    void aStarStandsForAnything() {
        assertTrue(meet("*", "arn:aws:s3:::uploads"));
        assertTrue(meet("arn:aws:s3:::up*/reports/*", "arn:aws:s3:::uploads/*"));
        assertTrue(meet("arn:aws:s3*", "arn:aws:s3:::uploads"));
    }

    @Test
    void aQuestionMarkStandsForOneCharacter() {
        assertTrue(meet("arn:aws:sqs:*:*:job?", "arn:aws:sqs:*:*:jobs"));
        assertFalse(meet("arn:aws:sqs:*:*:job?", "arn:aws:sqs:*:*:job"));
    }

    @Test
    void anotherNameIsAnotherResource() {
        assertFalse(meet("arn:aws:s3:::downloads/*", "arn:aws:s3:::uploads/*"));
        assertFalse(meet("arn:aws:sqs:*:*:orders-*", "arn:aws:sqs:*:*:jobs"));
    }

    @Test
    void partitionsAndPlaceholdersOfTemplatesFitAnything() {
        assertTrue(meet("arn:aws-cn:sqs:${AWS::Region}:${AWS::AccountId}:jobs", "arn:aws:sqs:*:*:jobs"));
        assertTrue(meet("${Uploads.Arn}", "arn:aws:s3:::uploads"));
    }
}
