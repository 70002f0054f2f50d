/** Contracts, products and dated tarieven: who may deliver what for which gemeente at which price. */
@org.springframework.modulith.ApplicationModule(
        displayName = "contract",
        allowedDependencies = {"aanbieder", "regel", "norm", "gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.contract;
