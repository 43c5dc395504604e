package dev.freehold.isolation;

/** The fences around a task. Each is sufficient by itself. */
public enum Fence {
    GATE("the gate compares the user in the path with the subject of the token"),
    POLICY("only the policy creates an Owner, and only for the user's own tasks"),
    STATEMENT("every statement has user_id = ?"),
    ROW_SECURITY("PostgreSQL shows a statement only the rows of its owner");

    private final String sentence;

    Fence(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
