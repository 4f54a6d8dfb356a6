/*
title: Recurring invoices without an invoice in a month, with frequency and last month created
grain: one recurring invoice of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which recurring bills have not been generated for June?
  - Recurring invoices not yet created in a month
  - recurring missed
  - Recurring invoices not expired for which no posted invoice of the month carries their id, with vendor, frequency, last month created and limit.
  - did we forget to run the rent this month
  - Standing payments skipped in the current period
  - Month-end checklist item, repeating bills that never made it into 2024-06
  - Which standing bills produced nothing for June although they still run?
  - Landlord called about missing rent; find repeating setups still running for which no bill exists in may, with supplier and when it last ran
  - repeaters nobody ran in June
  - Supplier's name, setup id, what for, how often, latest period made, cap; unexpired ones lacking this period's bill
  - recur inv's not genratd for aug, which ones we miss
  - 'Bills that come automatically: for which ones is there nothing this month, and how often is each due?'
*/
SELECT APRH.Vendor, APVM.Name, APRH.InvId, APRH.Description, APRH.Frequency, APRH.LastMth, APRH.InvLimit
FROM APRH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
WHERE APRH.APCo = @APCo
    AND (APRH.ExpDate IS NULL OR APRH.ExpDate >= @Mth)
    AND NOT EXISTS (
        SELECT 1
        FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = APRH.APCo
            AND APTH.VendorGroup = APRH.VendorGroup
            AND APTH.Vendor = APRH.Vendor
            AND APTH.InvId = APRH.InvId
            AND APTH.Mth = @Mth
    )
ORDER BY APVM.Name, APRH.InvId
