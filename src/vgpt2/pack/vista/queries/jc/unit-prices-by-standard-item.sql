/*
title: Lowest, average and highest contract unit price by standard item code on contracts started since a month
grain: one standard item code
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2023-01-01}
asks:
  - What have we been getting per unit for each standard bid item on recent work?
  - Standard item code, description, unit, number of contracts, units, lowest, average weighted by units, and highest unit price since a start month
  - bid price history
  - I am bidding 6 inch sidewalk again, what were we paid for it since January 2023
  - whats our avarage unit prise on each pay item
  - Letting is on Friday and the boss says my prices are a joke compared with what we won with before, so for each code of the state's item list let me have how many contracts had it, the cheapest and the dearest that we sold it for and the mean over all quantities.
  - Range of what agencies paid us for the same kind of work
  - Cheapest, mean and dearest rate we sold each coded bid line at since January 2023
  - Letting is Friday and the boss doubts my numbers, so per coded item give how many agreements had it, total quantity, the range of rates and the book rate
  - sold-at range per bid code
  - Region and standard code in words since January 2023, number of contracts, cheapest, weighted mean, dearest and the book's rate
  - SI code px hist - lo/avg/hi since 1/22
  - For the same kind of work, such as a yard of sidewalk, what have different customers agreed to pay us in the last years?
*/
SELECT JCCI.SIRegion, JCCI.SICode, JCSI.Description, JCCI.UM, COUNT(DISTINCT JCCI.Contract) AS Contracts,
    SUM(JCCI.ContractUnits) AS Units, MIN(JCCI.UnitPrice) AS LowestPrice,
    SUM(JCCI.UnitPrice * JCCI.ContractUnits) / NULLIF(SUM(JCCI.ContractUnits), 0) AS AveragePrice,
    MAX(JCCI.UnitPrice) AS HighestPrice, MAX(JCSI.UnitPrice) AS StandardPrice
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
JOIN JCSI WITH (NOLOCK)
    ON JCCI.SIRegion = JCSI.SIRegion
    AND JCCI.SICode = JCSI.SICode
WHERE JCCI.JCCo = @JCCo
    AND JCCM.StartMonth >= @SinceMth
    AND JCCI.UnitPrice <> 0
GROUP BY JCCI.SIRegion, JCCI.SICode, JCSI.Description, JCCI.UM
ORDER BY JCCI.SIRegion, JCCI.SICode, JCCI.UM
