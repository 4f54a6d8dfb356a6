/*
title: Markup realized on parts by material category
grain: one material category
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What markup do we really get on parts, by kind of part?
  - "Stock and purchased parts billed at a price: cost, price, margin and markup percent by material category"
  - parts markup
  - are we even making 30 pts on motors and compressors or just passing them thru
  - The rate template says 40 percent on material. Show the realized markup per category for 2024.
  - What do we earn on what comes off the van and from Johnstone Supply?
  - Category, name, number of lines, cost, sale price, gross profit, percent over cost.
  - gross profit on parts sold through service in 2024, per kind of part
  - Rate sheets promise 40 percent on material, and the owner doubts it, so show for every group of parts what we paid, what we charged, and the percent over cost.
  - what we make on parts
  - thinnest on top, the group of parts in words, how many entries, expense, selling price, profit in dollars and percent on top of cost
  - parts MU% by matl cat YTD, chargble only
  - When we put a new part in a customer's machine, how much more do we ask than we paid, for different sorts of parts?
*/
SELECT HQMT.Category, HQMC.Description AS CategoryName, COUNT(*) AS Entries, SUM(SMWorkCompleted.ActualCost) AS Cost,
    SUM(SMWorkCompleted.PriceTotal) AS Price,
    SUM(SMWorkCompleted.PriceTotal) - SUM(SMWorkCompleted.ActualCost) AS Margin,
    100.0 * (SUM(SMWorkCompleted.PriceTotal) - SUM(SMWorkCompleted.ActualCost))
        / NULLIF(SUM(SMWorkCompleted.ActualCost), 0) AS MarkupPercent
FROM SMWorkCompleted WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON SMWorkCompleted.MatlGroup = HQMT.MatlGroup
    AND SMWorkCompleted.Part = HQMT.Material
LEFT JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type IN (4, 5)
    AND SMWorkCompleted.NoCharge = 'N'
    AND SMWorkCompleted.NonBillable = 'N'
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HQMT.Category, HQMC.Description
ORDER BY MarkupPercent, HQMT.Category
