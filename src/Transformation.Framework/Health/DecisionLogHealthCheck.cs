using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Whether the decision log is what was recorded.</summary>
internal sealed class DecisionLogHealthCheck(DecisionLogWatch watch, Duration wholeEvery, StoreKeeper? keeper) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var ours = watch.Log is HostedDecisionLog ? keeper : null;
        var (system, logger) = (ours?.System ?? StoreKeeper.Unnamed, keeper?.Logger ?? NullLogger.Instance);
        try
        {
            var look = await watch.LookAsync(wholeEvery, cancellationToken).ConfigureAwait(false);
            if (look.Fault is { } fault)
            {
                StoreLog.LogFaulty(logger, system, fault.Sequence, fault.Kind);
                return new(
                    context.Registration.FailureStatus,
                    FormattableString.Invariant($"The decision log is not what was recorded: entry {fault.Sequence} ({fault.Kind})."),
                    data: HealthAnswer.Data(system, (HealthAnswer.Verified, look.Verified), (HealthAnswer.FaultEntry, fault.Sequence), (HealthAnswer.FaultKind, fault.Kind)));
            }

            if (look.BroughtToTheEnd)
            {
                StoreLog.LogVerified(logger, system, look.Verified);
            }

            return HealthCheckResult.Healthy(
                FormattableString.Invariant($"The decision log is intact to entry {look.Verified}."), HealthAnswer.Data(system, (HealthAnswer.Verified, look.Verified)));
        }
        catch (OperationCanceledException) when (watch.IsDoubted)
        {
            return new(
                context.Registration.FailureStatus,
                "Something in the decision log is not what was recorded, and there was not enough time to say which entry. Give this check more of it.",
                data: HealthAnswer.Data(system, (HealthAnswer.Error, StoreError.Cancelled)));
        }
        catch (OperationCanceledException) when (watch.Verified > 0)
        {
            return HealthCheckResult.Degraded(
                FormattableString.Invariant($"There was not enough time to verify the decision log. It is intact to entry {watch.Verified}; the next check goes on from there."),
                data: HealthAnswer.Data(system, (HealthAnswer.Verified, watch.Verified), (HealthAnswer.Error, StoreError.Cancelled)));
        }
        catch (Exception e)
        {
            return HealthAnswer.Failed(context, system, e);
        }
    }
}
