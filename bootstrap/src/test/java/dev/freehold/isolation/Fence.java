package dev.freehold.isolation;

/** What stands around a task. Each is enough by itself. */
public enum Fence {
    GATE("the gate compares the user in the path with the subject of the token"),
    POLICY("only the policy makes an Owner, and only of one's own tasks"),
    STATEMENT("every statement says user_id = ?"),
    ROW_SECURITY("PostgreSQL shows a statement the rows of its owner alone");

    private final String sentence;

    Fence(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
