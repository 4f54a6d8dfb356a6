/*
title: Open payables on purchase orders with compliance missing or expired
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much ready-to-pay money belongs to purchase orders whose required documents are missing or expired on June 30?
  - Payable amounts by order where a checked requirement is not met
  - po payables blocked by docs
  - Open amounts summed by order with order description, vendor name and earliest due date, only for orders with a verified requirement not complied or past its date.
  - can we pay the fab shop or is there paperwork still out
  - Supplier invoices at risk in the next run because of certificates
  - Total held up by material certs, biggest first
  - Unpaid bills on POs whose checked papers aren't in order at June 30
  - 'Check run Friday: what payable money sits on orders where a verified paper is unmet or lapsed, supplier''s name, earliest due, and total?'
  - AP on POs blocked by paperwork
  - 'Biggest first: order with checked papers not in order, supplier''s name, earliest due, unpaid dollars'
  - opn ap on POs w complnce out, verify ones only
  - Which bills can't we pay since the seller owes us papers for that purchase?
*/
SELECT APTL.PO, POHD.Description, APVM.Name, MIN(APTD.DueDate) AS FirstDue, SUM(APTD.Amount) AS OpenAmount
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN POHD WITH (NOLOCK)
    ON APTL.APCo = POHD.POCo
    AND APTL.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE APTD.APCo = @POCo
    AND APTD.Status = 1
    AND EXISTS (
        SELECT 1
        FROM POCT WITH (NOLOCK)
        WHERE POCT.POCo = POHD.POCo
            AND POCT.PO = POHD.PO
            AND POCT.Verify = 'Y'
            AND (POCT.Complied = 'N' OR POCT.ExpDate < @AsOf)
    )
GROUP BY APTL.PO, POHD.Description, APVM.Name
ORDER BY OpenAmount DESC, APTL.PO
