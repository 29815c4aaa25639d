package example;

import io.github.relationshipledger.UnknownRelationshipException;
import io.github.relationshipledger.json.LedgerJsonException;
import io.github.relationshipledger.store.VersionConflictException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What the library refuses, as problem details. */
@RestControllerAdvice
class Refusals {
    @ExceptionHandler
    ProblemDetail conflict(VersionConflictException conflict) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, conflict.getMessage());
        problem.setProperty("revision", conflict.current().revision().value());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownRelationshipException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    /** A line dated in the future, for example, or a day that no calendar of the ledger has. */
    @ExceptionHandler
    ProblemDetail refused(IllegalArgumentException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
    }

    /**
     * A fact that cannot be read arrives here within what Jackson and Spring have thrown because of it. Of what surrounds
     * the fact only the place is told: Jackson's message may repeat what somebody wrote.
     */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        String place = "";
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerJsonException refused) {
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
                problem.setProperty("pointer", refused.pointer());
                return problem;
            }
            if (cause instanceof JacksonException refused && refused.getLocation() != null) {
                TokenStreamLocation location = refused.getLocation();
                place = ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
            }
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the body is no posting" + place);
    }
}
