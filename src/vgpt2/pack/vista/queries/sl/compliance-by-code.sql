/*
title: Compliance met and missing by code
grain: one compliance code
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How good is our subcontract compliance?
  - Compliance counts by requirement
  - compliance summary
  - Number of entries complied and not complied per compliance code on open subcontracts.
  - which cert do subs never send
  - tally of fulfilled versus outstanding for each type of required paper on live trade agreements
  - For the insurance carrier's annual review, count how many insurance papers, bonds and safety plans our current subs have satisfied and how many they still owe, by type.
  - doc scorecard, all types
  - one row for each kind of paper with its wording, how many are demanded, how many are in order and how many aren't, worst on top
  - cert cnt Y vs N per req on open SLs
  - We demand several kinds of proof from hired firms. Which kind do they most often fail to hand in?
*/
SELECT SLCT.CompCode, HQCP.Description, COUNT(*) AS Entries,
    SUM(CASE WHEN SLCT.Complied = 'Y' THEN 1 ELSE 0 END) AS Complied,
    SUM(CASE WHEN SLCT.Complied = 'N' THEN 1 ELSE 0 END) AS Missing
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
WHERE SLCT.SLCo = @SLCo
    AND SLHD.Status = 0
GROUP BY SLCT.CompCode, HQCP.Description
ORDER BY Missing DESC, SLCT.CompCode
