namespace Transformation.Framework.Plan;

/// <summary>How people were involved.</summary>
public enum InvolvementMethod
{
    /// <summary>Conversations with one person at a time.</summary>
    Interviews = 1,

    /// <summary>Questions to many.</summary>
    Survey = 2,

    /// <summary>A guided conversation in a small group.</summary>
    FocusGroup = 3,

    /// <summary>Work on something together: a journey map, a design.</summary>
    Workshop = 4,

    /// <summary>An open conversation with a community about what matters to it, as pioneered in South Gloucestershire.</summary>
    CommunityConversation = 5,

    /// <summary>Trying something tangible out with the people it is for.</summary>
    PrototypeTest = 6,

    /// <summary>Any other way.</summary>
    Other = 7,
}
