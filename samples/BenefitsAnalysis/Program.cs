using BenefitsAnalysis;
using BenefitsAnalysis.Charts;
using BenefitsAnalysis.Findings;
using Spectre.Console;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

// An analyst's script: one initiative from the sample data, from chain to charts. Its figures are synthetic; each says so in the data.
var data = Path.Combine(AppContext.BaseDirectory, "data");
var names = new Names(CoreJson.Portfolio.Load(File.ReadAllText(Path.Combine(data, "portfolio.json"))).OrThrow().Organisations);
var maps = BenefitsJson.BenefitsMap.Load(File.ReadAllText(Path.Combine(data, "benefits.json"))).OrThrow();
var map = maps[InitiativeId.From("frailty-conveyance")];
var year = FinancialYear.StartingIn(2024);
var appraisal = Appraisal.Run(new AppraisalSettings(year, years: 10, priceYear: year), map).OrThrow();
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) { console.Profile.Width = 180; }
var paper = new Paper(console);
TheChain.Write(paper, map, new NodaTime.LocalDate(2024, 10, 3));
TheWorth.Write(paper, appraisal);
WhoPaysWhoGains.Write(paper, appraisal, names);
TheGainShare.Write(paper, appraisal, names);
Directory.CreateDirectory("/tmp/ba");
Chart.Save(NetValueChart.Of(appraisal), "/tmp/ba/net-value.svg");
Chart.Save(WhoPaysChart.Of(appraisal, names), "/tmp/ba/who-pays.svg");
