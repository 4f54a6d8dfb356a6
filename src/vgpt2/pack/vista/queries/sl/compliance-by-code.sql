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
