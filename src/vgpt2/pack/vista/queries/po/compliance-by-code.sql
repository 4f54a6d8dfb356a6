/*
title: Compliance entries of open purchase orders by code with number met, not met and expired and the remaining cost behind them
grain: one compliance code
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - How complete is the paperwork on our open orders, per kind of document?
  - Per compliance code of open orders the number of entries, number met, number not met, number past its date and the remaining cost of the orders lacking it
  - PO compliance by code
  - The surety's reviewer is coming on Thursday and will pick a document type at random, mill certificates, insurance, waivers, whatever, and I would like to have beforehand a small table that says of each kind how many open orders have it, how many lack it, how many ran out by December 31, and the money still to be spent on those without.
  - complaince on open POs sumary by docment
  - Is MILLCERT still the worst with 17 outstanding?
  - Which papers are suppliers slowest to hand over?
  - Per required paper on open POs, count satisfied, missing and lapsed, with dollars exposed
  - Surety's reviewer on Thursday picks a paper at random; prepare by requirement how many live orders satisfy it, lack it, or let it lapse by year end, and dollars left.
  - PO docs scorecard by type
  - 'Worst first: paper''s name, live orders satisfying it, lacking it, lapsed, unspent dollars without it'
  - complnce on opn POs by code, met/not/expird + $ left
  - Sellers must give us certain papers; for each sort of paper, how many purchases have it and how many don't?
*/
WITH Remaining AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.RemCost) AS RemainingCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
    GROUP BY POIT.POCo, POIT.PO
)
SELECT POCT.CompCode, HQCP.Description AS CodeName, COUNT(*) AS EntryCount,
    SUM(CASE WHEN HQCP.CompType = 'F' AND POCT.Complied = 'Y' OR HQCP.CompType = 'D' AND POCT.ExpDate >= @AsOf
        THEN 1 ELSE 0 END) AS MetCount,
    SUM(CASE WHEN HQCP.CompType = 'F' AND ISNULL(POCT.Complied, 'N') = 'N' OR HQCP.CompType = 'D'
        AND POCT.ExpDate IS NULL THEN 1 ELSE 0 END) AS NotMetCount,
    SUM(CASE WHEN HQCP.CompType = 'D' AND POCT.ExpDate < @AsOf THEN 1 ELSE 0 END) AS ExpiredCount,
    SUM(CASE WHEN HQCP.CompType = 'F' AND POCT.Complied = 'Y' OR HQCP.CompType = 'D' AND POCT.ExpDate >= @AsOf
        THEN 0 ELSE ISNULL(Remaining.RemainingCost, 0) END) AS RemainingWithout
FROM POCT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POCT.POCo = POHD.POCo
    AND POCT.PO = POHD.PO
JOIN HQCP WITH (NOLOCK)
    ON POCT.CompCode = HQCP.CompCode
LEFT JOIN Remaining
    ON POHD.POCo = Remaining.POCo
    AND POHD.PO = Remaining.PO
WHERE POCT.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POCT.CompCode, HQCP.Description
ORDER BY RemainingWithout DESC, POCT.CompCode
