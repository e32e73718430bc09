using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Templates of compacts that ship with this package.</summary>
/// <remarks>
/// The sides, the headings' subjects and what is promised by whom follow two published compacts; every label is in our own words and says less than the original.
/// They are a start for a conversation: a compact that nobody has talked about is not one. Read the originals where the wording matters.
/// </remarks>
public static class StandardCompacts
{
    /// <summary>Between an organisation and a member of its board.</summary>
    /// <remarks>
    /// After the board member compact of Virginia Mason Medical Center (2004), in BNSSG ICB Board, 3 October 2024, item 6.2, appendix 3: four headings for the organisation and five for the member. Left out:
    /// the member's yearly gift of money, which the NHS does not know.
    /// </remarks>
    public static CompactTemplate BoardMember { get; } = Template(
        "board-member",
        "Organisation and board member",
        "After a published compact of another health system; labels are ours. The original also asks members for a yearly gift of money: left out.",
        "BNSSG ICB Board, 3 October 2024, item 6.2, appendix 3 (Virginia Mason Medical Center, 2004)",
        new("organisation", "The organisation"),
        new("member", "The board member"),
        [
            .. Under("organisation", "Excellence", ("good-members", "Helps to find and keep good board members"), ("evaluation", "Has the board evaluated in writing, with feedback"),
                ("induction", "Inducts new members thoroughly"), ("resources", "Gives the board the means to govern well")),
            .. Under("organisation", "Listening and telling", ("intent", "Shares intentions, priorities and decisions"), ("dialogue", "Makes room for constructive dialogue"),
                ("progress", "Reports regularly on strategy and the board's own objectives"), ("risks-told", "Is open about risks and opportunities"), ("papers", "Sends what a decision needs in good time")),
            .. Under("organisation", "Learning", ("issues", "Keeps members informed of local and national issues"), ("training", "Offers training that keeps members effective"),
                ("know-us", "Explains the organisation, its structures and its rules")),
            .. Under("organisation", "Leading", ("integrity", "Leads with integrity and accountability"), ("goals", "Sets clear goals and strategies"),
                ("improve", "Keeps measuring and improving care, service and efficiency"), ("conflict", "Settles conflict openly and with empathy"), ("safety", "Keeps patients and staff safe")),
            .. Under("member", "Knowing the organisation", ("purpose", "Knows its purpose, services, strengths and needs"), ("field", "Keeps up with its field, with policy and with good governance")),
            .. Under("member", "Looking ahead", ("future", "Spends three quarters of each meeting on the future"), ("strategy", "Keeps the strategy current and alive")),
            .. Under("member", "Listening and telling", ("discuss", "Takes an active part in discussion"), ("learn", "Learns, and asks for what oversight needs"),
                ("feedback", "Gives feedback and accepts it"), ("represent", "Speaks for each, the board and the community, to the other")),
            .. Under("member", "Ownership", ("attend", "Attends"), ("ask", "Asks timely questions of substance"), ("prepare", "Prepares, takes part, and supports what the group decides"),
                ("plans", "Understands the plans, the money and the quality it approves"), ("committees", "Serves on committees")),
            .. Under("member", "Effective change", ("innovation", "Fosters innovation and continuous improvement"), ("change", "Sees necessary change through")),
        ]);

    /// <summary>Between the executives of an organisation and its leaders.</summary>
    /// <remarks>After the compact of North Bristol NHS Trust, in BNSSG ICB Board, 3 October 2024, item 6.2, appendix 4. Some of its promises are made by both sides.</remarks>
    public static CompactTemplate ExecutivesAndLeaders { get; } = Template(
        "executives-and-leaders",
        "Executives and leaders",
        "After a published compact of a partner trust; labels are ours. A line that stands alone in the paper's table is taken as promised by both.",
        "BNSSG ICB Board, 3 October 2024, item 6.2, appendix 4 (North Bristol NHS Trust)",
        new("executives", "Executives"),
        new("leaders", "Leaders"),
        [
            new("values", "Show the values in what we do"),
            new("process", "Trust the process and stay with it"),
            new("uncertainty", "Hold uncertainty for our people"),
            new("headroom", "Give time, focus and training for the long term", "executives"),
            new("use-first", "Make the best of what we have before asking for more", "leaders"),
            new("clarity", "Ask consistently, clearly and in line with strategy", "executives"),
            new("evidence", "Go by data and evidence, and say no where they say so", "leaders"),
            new("decisions", "Trust each other's decisions"),
            new("visible", "Be seen, go and look, seek to understand", "executives"),
            new("example", "Lead by example and learn the method", "leaders"),
            new("celebrate", "Celebrate success and learn from failure"),
            new("spread", "Scale up and spread what works"),
        ]);

    private static CompactTemplate Template(
        string id, string title, string note, string source, CompactSide one, CompactSide other, ImmutableArray<CompactCommitment> commitments) =>
        CompactTemplate.Create(id, title, [one, other], commitments, note, Provenance.Published(source)).OrThrow();

    private static IEnumerable<CompactCommitment> Under(string side, string heading, params IEnumerable<(string Id, string Label)> commitments) =>
        commitments.Select(c => new CompactCommitment(c.Id, c.Label, side, heading));
}
