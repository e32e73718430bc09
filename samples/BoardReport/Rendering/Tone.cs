namespace BoardReport.Rendering;

/// <summary>What a piece of text tells at a glance. Never the only carrier of the meaning: the words say it too.</summary>
internal enum Tone
{
    Plain,
    Good,
    Doubtful,
    Bad,
    Quiet,
    Strong,
}
