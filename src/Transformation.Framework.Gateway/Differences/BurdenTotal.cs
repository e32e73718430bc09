namespace Transformation.Framework.Gateway;

/// <summary>How much evidence several assessments ask for together; see <see cref="EvidenceBurden"/>.</summary>
/// <param name="Held">How many pieces are held of those asked.</param>
/// <param name="StatedNone">How many are stated not to exist.</param>
/// <param name="Missing">How many nobody has said anything about.</param>
public readonly record struct BurdenTotal(long Held, long StatedNone, long Missing)
{
    /// <summary>How many pieces are asked: the sum of the three.</summary>
    public long Asked => Held + StatedNone + Missing;

    internal static BurdenTotal Of(IEnumerable<GateAssessment> assessments) => assessments.Select(static a => a.Burden).Aggregate(
        default(BurdenTotal), static (sum, burden) => new(sum.Held + burden.Held, sum.StatedNone + burden.StatedNone, sum.Missing + burden.Missing));
}
