using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Xunit;
using PlantedNeighbour = InvestmentCases.Web.Features.PlantedNeighbour;
using PlantedOffender = InvestmentCases.Web.Features.PlantedOffender;

namespace InvestmentCases.Web.Tests.Architecture
{
    public class SlicesStayApart
    {
        private const string Features = "InvestmentCases.Web.Features.";

        [Fact]
        public void No_slice_names_a_type_of_another()
        {
            var web = new ArchLoader().LoadAssemblies(typeof(Program).Assembly).Build();

            var offences = OffencesIn(web);

            Assert.Empty(offences);
        }

        [Fact]
        public void A_planted_offender_is_caught()
        {
            var planted = new ArchLoader().LoadAssemblies(typeof(PlantedOffender.Page).Assembly).Build();

            var offences = OffencesIn(planted);

            Assert.Contains(offences, offence => offence.Contains(nameof(PlantedOffender), StringComparison.Ordinal) && offence.Contains(nameof(PlantedNeighbour), StringComparison.Ordinal));
        }

        private static string[] OffencesIn(ArchUnitNET.Domain.Architecture architecture) =>
        [
            .. from type in architecture.Types
               let slice = SliceOf(type)
               where slice is not null
               from dependency in type.Dependencies
               let other = SliceOf(dependency.Target)
               where other is not null && other != slice
               select $"{type.FullName} names {dependency.Target.FullName}",
        ];

        private static string? SliceOf(IType type)
        {
            var name = type.FullName;
            return name.StartsWith(Features, StringComparison.Ordinal) ? name[Features.Length..].Split('.', '+', '/')[0] : null;
        }
    }
}

namespace InvestmentCases.Web.Features.PlantedNeighbour
{
    internal static class Neighbour
    {
        public static int Answer() => 42;
    }
}

namespace InvestmentCases.Web.Features.PlantedOffender
{
    internal sealed class Page
    {
        public static int Render() => PlantedNeighbour.Neighbour.Answer();
    }
}
