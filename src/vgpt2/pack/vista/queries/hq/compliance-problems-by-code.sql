/*
title: Compliance entries missing or expired by code on vendors, subcontracts and orders
grain: one compliance code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - 'Where are our compliance gaps: by document kind, how many vendors, subcontracts and orders lack it or let it lapse?'
  - Count of lapsed or missing paperwork per code on all three levels
  - How many certificates of insurance had run out by June 30?
  - compliance gaps
  - whos paperwork is busted, just counts by type
  - Code, description, kind, vendors affected, subcontracts affected, purchase orders affected.
  - Tally certificates and waivers that are absent or outdated for vendors, subs and orders on June 30
  - Our insurer audits us in july; give totals of certificates, licenses and waivers not in hand or run out by june 30 in company 1, apart for suppliers, subcontracts and POs
  - expired paper, totals by type
  - Code with its meaning and kind, then three counts of failures - suppliers, subcontracts, orders
  - comp codes lapsed/missing as of 9/30, cnt on vndr / SL / PO
  - For how many of our partners is some required paper missing or too old, by sort of paper?
*/
WITH Entries AS (
    SELECT 'V' AS Level, APVC.CompCode, APVC.ExpDate, APVC.Complied
    FROM APVC WITH (NOLOCK)
    WHERE APVC.APCo = @HQCo
        AND APVC.Verify = 'Y'
    UNION ALL
    SELECT 'S', SLCT.CompCode, SLCT.ExpDate, SLCT.Complied
    FROM SLCT WITH (NOLOCK)
    WHERE SLCT.SLCo = @HQCo
        AND SLCT.Verify = 'Y'
    UNION ALL
    SELECT 'P', POCT.CompCode, POCT.ExpDate, POCT.Complied
    FROM POCT WITH (NOLOCK)
    WHERE POCT.POCo = @HQCo
        AND POCT.Verify = 'Y'
)
SELECT HQCP.CompCode, HQCP.Description, HQCP.CompType, SUM(CASE WHEN Entries.Level = 'V' THEN 1 ELSE 0 END) AS Vendors,
    SUM(CASE WHEN Entries.Level = 'S' THEN 1 ELSE 0 END) AS Subcontracts,
    SUM(CASE WHEN Entries.Level = 'P' THEN 1 ELSE 0 END) AS PurchaseOrders
FROM Entries
JOIN HQCP WITH (NOLOCK)
    ON Entries.CompCode = HQCP.CompCode
WHERE (HQCP.CompType = 'D' AND (Entries.ExpDate IS NULL OR Entries.ExpDate < @AsOf))
    OR (HQCP.CompType = 'F' AND ISNULL(Entries.Complied, 'N') <> 'Y')
GROUP BY HQCP.CompCode, HQCP.Description, HQCP.CompType
ORDER BY HQCP.CompCode
