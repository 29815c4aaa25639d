/** The tests are a module too, which sees of the application and of the testkit what they export. */
open module example.consumer.tests {
    requires example.consumer;
    requires io.github.relationshipledger.json;
    requires io.github.relationshipledger.testkit;
    requires org.junit.jupiter.api;
}
