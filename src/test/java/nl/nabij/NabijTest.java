package nl.nabij;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on real PostgreSQL, with MockMvc. Every test that needs Spring carries this one annotation and nothing
 * that changes the context, so that the run starts it once. Tests share the database: use your own gemeente numbers and names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = NabijApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface NabijTest {}
