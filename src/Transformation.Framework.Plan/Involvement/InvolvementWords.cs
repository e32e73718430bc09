using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The words of this folder's enumerations, and its numbers of people, in documents.</summary>
internal static class InvolvementWords
{
    internal static JsonShape<InvolvementLevel> Level => field ??= JsonShapes.Words(
        (InvolvementLevel.Informed, "informed"),
        (InvolvementLevel.Consulted, "consulted"),
        (InvolvementLevel.CoDesigned, "co-designed"),
        (InvolvementLevel.CoDecided, "co-decided"));

    internal static JsonShape<InvolvementMethod> Method => field ??= JsonShapes.Words(
        (InvolvementMethod.Interviews, "interviews"),
        (InvolvementMethod.Survey, "survey"),
        (InvolvementMethod.FocusGroup, "focus-group"),
        (InvolvementMethod.Workshop, "workshop"),
        (InvolvementMethod.CommunityConversation, "community-conversation"),
        (InvolvementMethod.PrototypeTest, "prototype-test"),
        (InvolvementMethod.Other, "other"));

    internal static JsonShape<long> People => field ??= JsonShapes.IntegerBetween(1, PeopleCount.Most);
}
