using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Health checks of the store that <c>AddTransformationFramework</c> registers.</summary>
/// <remarks>What they answer holds no key, content, path, connection string or message of an exception; it may be shown to anybody who may know that there is a store.</remarks>
public static class TransformationHealthChecksBuilderExtensions
{
    private static readonly Duration EveryDay = Duration.FromDays(1);

    /// <summary>
    /// Adds a check that opens the store if it is not open, and asks where the decision log ends. Healthy when it answers; degraded when it does but the last write was refused because there was no room
    /// or it can only be read; otherwise unhealthy, with the reason in words.
    /// </summary>
    /// <remarks>Data of the answer: <c>system</c> (as <see cref="TransformationTelemetry.SystemTag"/>), <c>decisions</c> (how many there are), <c>error</c> (as <see cref="TransformationTelemetry.ErrorTag"/>).</remarks>
    /// <param name="builder">The health checks of the host.</param>
    /// <param name="name">What the check is called.</param>
    /// <param name="failureStatus">What is reported in place of unhealthy; null for unhealthy.</param>
    /// <param name="tags">What to find the check by; null for nothing.</param>
    /// <param name="timeout">How long it may take; null for no limit beyond the store's own.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddTransformationStore(
        this IHealthChecksBuilder builder,
        string name = "transformation-store",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        Duration? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new(
            name, static services => new StoreHealthCheck(services.GetRequiredService<IDecisionLog>(), services.GetService<StoreKeeper>()), failureStatus, tags, timeout?.ToTimeSpan()));
    }

    /// <summary>Adds a check that the decision log is what was recorded: healthy when its chain of hashes is intact, otherwise unhealthy with the first entry at fault.</summary>
    /// <remarks>
    /// <para>The first run reads the whole log; later ones only the last entry that was verified and those added since, so that asking every few seconds is cheap. An entry changed long before the last is
    /// found by the next run from the beginning: every <paramref name="wholeEvery"/>, after any fault, and after a restart. What a run has verified when it is stopped (by <paramref name="timeout"/>, for
    /// example) counts: the answer is degraded then, and the next run goes on from there.</para>
    /// <para>Within the life of the process it also finds that the end of the log was cut off or the whole written anew, since it remembers where the log ended. Beyond that a head has to be kept
    /// elsewhere: see <see cref="DecisionLogExtensions.VerifyAsync"/>.</para>
    /// <para>Data of the answer: <c>system</c>, <c>verified</c> (the last entry that was), <c>fault_entry</c> and <c>fault_kind</c> (a <see cref="DecisionLogFaultKind"/>) or <c>error</c>. All such checks of one
    /// container share what was verified. "Now" is the container's <see cref="IClock"/>.</para>
    /// </remarks>
    /// <param name="builder">The health checks of the host.</param>
    /// <param name="name">What the check is called.</param>
    /// <param name="failureStatus">What is reported in place of unhealthy; null for unhealthy.</param>
    /// <param name="tags">What to find the check by; null for nothing.</param>
    /// <param name="timeout">How long it may take; null for no limit.</param>
    /// <param name="wholeEvery">How long after one run from the first entry another is begun; zero to read the whole log each time; null for 24 hours.</param>
    /// <returns>The health checks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wholeEvery"/> is negative.</exception>
    public static IHealthChecksBuilder AddDecisionLogCheck(
        this IHealthChecksBuilder builder,
        string name = "decision-log",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        Duration? timeout = null,
        Duration? wholeEvery = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var every = wholeEvery ?? EveryDay;
        ArgumentOutOfRangeException.ThrowIfLessThan(every, Duration.Zero, nameof(wholeEvery));
        builder.Services.TryAddSingleton<DecisionLogWatch>();
        return builder.Add(new(
            name,
            services => new DecisionLogHealthCheck(services.GetRequiredService<DecisionLogWatch>(), every, services.GetService<StoreKeeper>()),
            failureStatus,
            tags,
            timeout?.ToTimeSpan()));
    }
}
