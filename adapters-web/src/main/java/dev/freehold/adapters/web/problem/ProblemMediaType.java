package dev.freehold.adapters.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses the media type of a problem, for the sake of clients that accept plain JSON only. */
final class ProblemMediaType {
    private ProblemMediaType() {}

    /**
     * {@code application/json} if that is named in {@code Accept} and nothing there covers {@code application/problem+json};
     * else the latter, even where it is not acceptable (RFC 9110, section 12.5.1, allows it: an answer beats none).
     */
    static MediaType of(HttpServletRequest request) {
        List<MediaType> ranges = acceptable(request);
        boolean namesJson = ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(MediaType.APPLICATION_JSON));
        boolean coversProblems = ranges.stream().anyMatch(range -> range.includes(MediaType.APPLICATION_PROBLEM_JSON));
        return namesJson && !coversProblems ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON;
    }

    private static List<MediaType> acceptable(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))).stream()
                    .filter(range -> range.getQualityValue() > 0)
                    .toList();
        } catch (InvalidMediaTypeException malformed) {
            return List.of();
        }
    }
}
