/*
title: Value not yet billed on open contracts and weighted revenue of potential projects not awarded by department
grain: one department
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What is in hand and what is in the pipeline for each division?
  - Signed work left to bill beside probability-weighted prospects per department
  - backlog plus pipeline
  - wats booked n whats comin, per dept
  - For the five year plan I start with what we have signed and not billed and add the chances we are chasing at their likelihood, and it must be split over the divisions because marine has nothing in hand and a lot of hope while paving is the other way round
  - Bread on the table and bread in the oven, by branch
  - Department, open contracts, left to bill, prospects, full revenue, weighted revenue, sum - building group above 40 million?
  - For each division, signed dollars left to invoice plus prospects at their odds
  - Five-year plan needs booked and hoped-for work per division, so show live deals and unbilled dollars, open pursuits, full and probability-adjusted revenue, and the sum
  - booked plus chances, by branch
  - Biggest sum first by department name, open contracts, left to bill, leads not won, their revenue in full and at the odds
  - dept bklog + wtd pipeln
  - How much work has every branch got for sure, and how much may it get if the offers go our way?
*/
WITH InHand AS (
    SELECT JCCM.JCCo, JCCM.Department, COUNT(*) AS Contracts, SUM(JCCM.ContractAmt - JCCM.BilledAmt) AS NotBilled
    FROM JCCM WITH (NOLOCK)
    WHERE JCCM.JCCo = @JCCo
        AND JCCM.ContractStatus = 1
    GROUP BY JCCM.JCCo, JCCM.Department
),
Prospects AS (
    SELECT PCPotentialWork.JCCo, PCPotentialWork.BidJCDept, COUNT(*) AS Projects,
        SUM(PCPotentialWork.RevenueEst) AS Revenue,
        SUM(PCPotentialWork.RevenueEst * PCPotentialWork.AwardProbPct) AS WeightedRevenue
    FROM PCPotentialWork WITH (NOLOCK)
    WHERE PCPotentialWork.JCCo = @JCCo
        AND PCPotentialWork.Awarded = 'N'
    GROUP BY PCPotentialWork.JCCo, PCPotentialWork.BidJCDept
)
SELECT JCDM.Department, JCDM.Description, ISNULL(InHand.Contracts, 0) AS OpenContracts,
    ISNULL(InHand.NotBilled, 0) AS NotBilled, ISNULL(Prospects.Projects, 0) AS PotentialProjects,
    ISNULL(Prospects.Revenue, 0) AS PotentialRevenue, ISNULL(Prospects.WeightedRevenue, 0) AS WeightedRevenue,
    ISNULL(InHand.NotBilled, 0) + ISNULL(Prospects.WeightedRevenue, 0) AS Total
FROM JCDM WITH (NOLOCK)
LEFT JOIN InHand
    ON JCDM.JCCo = InHand.JCCo
    AND JCDM.Department = InHand.Department
LEFT JOIN Prospects
    ON JCDM.JCCo = Prospects.JCCo
    AND JCDM.Department = Prospects.BidJCDept
WHERE JCDM.JCCo = @JCCo
ORDER BY Total DESC, JCDM.Department
