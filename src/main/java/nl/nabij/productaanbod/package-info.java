/** Which products a gemeente may indicate on a day, who buys them and on what terms; read from normen/, never from a contract. */
@org.springframework.modulith.ApplicationModule(
        displayName = "productaanbod",
        allowedDependencies = {"norm", "gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.productaanbod;
