/*
title: Forecast revenue of potential projects by month
grain: one month
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much revenue do we expect from work not won yet, by month?
  - Monthly forecast of potential projects
  - pipeline by month
  - Revenue forecast of potential projects allowed in the forecast by month, from the growth of the cumulative percent, full and weighted by award probability.
  - when will the new work hit
  - Revenue expected out of work not landed so far, month by month in 2024, full and odds-weighted
  - Lender's model needs prospective income, so from 01/2024 to 12/2024 spread un-won pursuits marked for the forecast over the months, with number, full dollars and dollars by probability
  - prospect revenue by calendar
  - January to December, how many un-won leads pay in each month, their revenue in full and at award odds
  - PP fcst rev by mth jul-dec, wtd
  - If we get the projects we're hoping for, how much would we earn in each month?
*/
WITH Steps AS (
    SELECT PCForecastMonth.JCCo, PCForecastMonth.PotentialProject, PCForecastMonth.ForecastMonth,
        PCForecastMonth.RevenuePct - ISNULL(LAG(PCForecastMonth.RevenuePct) OVER (
            PARTITION BY PCForecastMonth.PotentialProject
            ORDER BY PCForecastMonth.ForecastMonth
        ), 0) AS Share
    FROM PCForecastMonth WITH (NOLOCK)
    WHERE PCForecastMonth.JCCo = @JCCo
)
SELECT Steps.ForecastMonth, COUNT(*) AS Projects, SUM(PCPotentialWork.RevenueEst * Steps.Share) AS Revenue,
    SUM(PCPotentialWork.RevenueEst * Steps.Share * PCPotentialWork.AwardProbPct) AS WeightedRevenue
FROM Steps
JOIN PCPotentialWork WITH (NOLOCK)
    ON Steps.JCCo = PCPotentialWork.JCCo
    AND Steps.PotentialProject = PCPotentialWork.PotentialProject
WHERE PCPotentialWork.Awarded = 'N'
    AND PCPotentialWork.AllowForecast = 'Y'
    AND Steps.ForecastMonth BETWEEN @BeginMth AND @EndMth
GROUP BY Steps.ForecastMonth
ORDER BY Steps.ForecastMonth
