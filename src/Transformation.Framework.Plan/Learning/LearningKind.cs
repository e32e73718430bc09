namespace Transformation.Framework.Plan;

/// <summary>What kind of learning an entry is.</summary>
public enum LearningKind
{
    /// <summary>A report that no journal published: an audit, a review, a paper to a board.</summary>
    GreyLiterature = 1,

    /// <summary>A story: how something came about, told by those who were there.</summary>
    Story = 2,

    /// <summary>The report of an evaluation.</summary>
    Evaluation = 3,

    /// <summary>A study that a journal published after peer review.</summary>
    PublishedStudy = 4,

    /// <summary>A note in a learning log: what was tried, expected and seen, and what changes. It carries a <see cref="LearningLogNote"/>.</summary>
    LearningLog = 5,
}
