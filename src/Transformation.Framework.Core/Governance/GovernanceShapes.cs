using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>How governance stands in JSON, for the shapes of other packages: a document about a decision holds the body that took it and who was there.</summary>
public static class GovernanceShapes
{
    /// <summary>A governance body with its seats and its quorum rule.</summary>
    public static JsonShape<GovernanceBody> Body => GovernanceBodyShape.Instance;

    /// <summary>Who was at one meeting.</summary>
    public static JsonShape<Attendance> Attendance => AttendanceShape.Instance;

    /// <summary>Somebody at a meeting, by seat.</summary>
    public static JsonShape<Attendee> Attendee => AttendeeShape.Instance;

    /// <summary>The words for <see cref="DeputyPolicy"/>.</summary>
    internal static JsonShape<DeputyPolicy> DeputyPolicy { get; } = JsonShapes.Words(
        (Core.DeputyPolicy.None, "none"),
        (Core.DeputyPolicy.ByArrangementWithChair, "by-arrangement-with-chair"),
        (Core.DeputyPolicy.FromSameGroup, "from-same-group"));

    /// <summary>A whole number from 1.</summary>
    internal static JsonShape<int> UpTo(int max) => JsonShapes.Map(JsonShapes.IntegerBetween(1, max), static n => (int)n, static n => (long)n);
}
