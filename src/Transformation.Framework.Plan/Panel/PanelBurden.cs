using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The working time that preparing for the panel took, for the cases of one scale.</summary>
/// <remarks>
/// Where some cases are not recorded, the total is a lower bound. The gateway this panel grows out of was felt to be much work (BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2):
/// without a figure that can be neither shown nor denied. Immutable; safe to share between threads.
/// </remarks>
/// <param name="Scale">How far the changes reach; null for the cases of which that is not recorded, and for cases of every scale taken together.</param>
/// <param name="Cases">How many cases were submitted or heard.</param>
/// <param name="Recorded">For how many of them the preparation is recorded.</param>
/// <param name="Preparation">What was recorded, added up.</param>
public sealed record PanelBurden(ChangeScale? Scale, int Cases, int Recorded, Effort Preparation)
{
    /// <summary>Whether the total leaves out cases of which nobody recorded the preparation.</summary>
    public bool IsLowerBound => Recorded < Cases;
}
