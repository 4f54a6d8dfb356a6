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
