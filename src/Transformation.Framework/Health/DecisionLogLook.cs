using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>What a look at the decision log found.</summary>
/// <param name="Verified">The last entry that is verified.</param>
/// <param name="BroughtToTheEnd">Whether this look brought a pass from the first entry to the end.</param>
/// <param name="Fault">The first thing wrong; null when nothing is.</param>
internal sealed record DecisionLogLook(long Verified, bool BroughtToTheEnd, DecisionLogFault? Fault);
