/*
title: Purchase order change documents of projects against what was posted
grain: one change document of an order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - For each change we approved with a supplier in project management, did purchasing post the same amount?
  - PO change orders from projects with posted cost
  - poco vs posted
  - Change document number, order, project, description, status, date approved, ready flag, number of posted lines, posted cost; unposted ones show zero.
  - pm sent a co on po 5001, did it ever hit accounting
  - Supplier change paperwork the office has not booked
  - Buyout log says approved, commitment does not move; find those
  - Do amendments the project managers wrote for a supplier commitment show in the purchasing books?
  - For Thursday's cost meeting I must prove to our PM that his revised supplier commitments reached accounting, so give me every amendment with what was booked for it.
  - PM POCOs never interfaced?
  - 'by order with its name: amendment number, project, approval day, whether it is released to the office, how many lines landed and for how many dollars'
  - which po COs r sittin w/ zero on acctg side, pm swears he aprovd em in feb
  - When a project manager agrees on a changed purchase with a supplier, did the bookkeeping side ever record the new amount?
*/
WITH Posted AS (
    SELECT POCD.POCo, POCD.PO, POCD.POCONum, COUNT(*) AS Lines, SUM(POCD.ChgTotCost) AS Cost
    FROM POCD WITH (NOLOCK)
    WHERE POCD.POCo = @POCo
        AND POCD.POCONum IS NOT NULL
    GROUP BY POCD.POCo, POCD.PO, POCD.POCONum
)
SELECT PMPOCO.PO, POHD.Description AS OrderDescription, PMPOCO.POCONum, PMPOCO.Project, PMPOCO.Description,
    PMPOCO.Status, PMPOCO.DateApproved, PMPOCO.ReadyForAcctg, ISNULL(Posted.Lines, 0) AS PostedLines,
    ISNULL(Posted.Cost, 0) AS PostedCost
FROM PMPOCO WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PMPOCO.POCo = POHD.POCo
    AND PMPOCO.PO = POHD.PO
LEFT JOIN Posted
    ON PMPOCO.POCo = Posted.POCo
    AND PMPOCO.PO = Posted.PO
    AND PMPOCO.POCONum = Posted.POCONum
WHERE PMPOCO.POCo = @POCo
ORDER BY PMPOCO.PO, PMPOCO.POCONum
