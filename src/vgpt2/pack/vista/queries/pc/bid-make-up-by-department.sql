/*
title: Make-up of bids between two dates by department
grain: one department
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did each department bid this year, and how much of it was labour, material and subs?
  - Sum of bid cost parts, profit and price by job cost department with number of bids won
  - Department, bids, awarded, labour hours, labour, material, equipment, subcontract, other, profit, price
  - bids by division
  - how much work did the paving group price and win in 2024
  - How sub-heavy is the work that our divisions are chasing?
  - Estimating volume and hit count from January to December
  - Composition of 2024 tenders per division, labor, material, subs, profit, and how many landed
  - Board asks how sub-heavy our divisions' chasing is, so for tender days 01/01 to 12/31 total by division the hours, each cost kind, profit and price, counts and wins
  - what divisions priced and won
  - Department by name for 2024, bids turned in and won, labor hours, labor, material, equipment, sub and other dollars, profit, price
  - bids by dept YTD - lab/mat/eqp/sub/GP
  - What did each branch offer this year, what were those offers made of, and how many were accepted?
*/
SELECT JCDM.Department, JCDM.Description, COUNT(*) AS Bids,
    SUM(CASE WHEN PCPotentialWork.Awarded = 'Y' THEN 1 ELSE 0 END) AS AwardedBids,
    SUM(PCPotentialWork.BidLaborHours) AS LaborHours, SUM(PCPotentialWork.BidLaborCost) AS Labor,
    SUM(PCPotentialWork.BidMaterialCost) AS Material, SUM(PCPotentialWork.BidEquipCost) AS Equipment,
    SUM(PCPotentialWork.BidSubCost) AS Subcontract, SUM(PCPotentialWork.BidOtherCost) AS Other,
    SUM(PCPotentialWork.BidProfit) AS Profit, SUM(PCPotentialWork.BidTotalPrice) AS Price
FROM PCPotentialWork WITH (NOLOCK)
JOIN JCDM WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCDM.JCCo
    AND PCPotentialWork.BidJCDept = JCDM.Department
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCDM.Department, JCDM.Description
ORDER BY JCDM.Department
