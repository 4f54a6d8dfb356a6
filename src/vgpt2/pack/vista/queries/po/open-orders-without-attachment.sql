/*
title: Open orders without any attached document and their value
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which open purchase orders have no quote or signed copy attached? Start with the expensive ones.
  - Open orders without attachment by value
  - pos no backup
  - Order, date, who ordered, vendor name, current cost, for open orders that no file hangs on.
  - buyer never scanned the quote, which pos got nothin behind em
  - Documentation gaps in purchasing for the internal audit of 2024
  - Find commitments lacking a paper copy
  - Live POs with no file behind them, dearest leading
  - Internal audit wants proof of quotes; name open orders nobody scanned anything to, buyer, ordered on, supplier's name, and value.
  - no paper behind these buys
  - 'Dearest running orders lacking any file: wording, buyer, ordered on, supplier''s name'
  - opn POs no attchmnt by $
  - For which running purchases is no paper stored in the computer, and who placed them?
*/
SELECT POHD.PO, POHD.Description, POHD.OrderDate, POHD.OrderedBy, APVM.Name, SUM(POIT.CurCost) AS CurCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = POHD.POCo
            AND HQAT.UniqueAttchID = POHD.UniqueAttchID
    )
GROUP BY POHD.PO, POHD.Description, POHD.OrderDate, POHD.OrderedBy, APVM.Name
ORDER BY CurCost DESC, POHD.PO
