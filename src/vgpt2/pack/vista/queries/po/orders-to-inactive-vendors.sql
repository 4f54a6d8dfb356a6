/*
title: Open orders with vendors that are no longer active
grain: one purchase order
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Do we have open orders with suppliers that were made inactive?
  - Open orders whose vendor is not active, with vendor name, phone, order date and expected date
  - inactive vendor orders
  - Consolidated Supply got switched off in the vendor file but i think we still have 3 pos out with them
  - "Vendor cleanup in March: which purchase orders stand in the way?"
  - Somebody we no longer do business with still owes us goods.
  - Order number, who ordered it, supplier, date, expected delivery where the supplier is disabled.
  - Are any running purchases with companies we've disabled?
  - Vendor master cleanup before year end; which running orders are with disabled suppliers, name, phone, buyer, ordered and expected on?
  - POs to dead vendors
  - Seller's name A to Z with phone, what's still open, who placed it, delivery expected, only switched-off ones
  - opn POs w inactv vendr
  - Do we still expect goods from a seller that we've marked as no longer used?
*/
SELECT POHD.PO, POHD.Description, POHD.OrderDate, POHD.ExpDate, POHD.OrderedBy, POHD.Vendor, APVM.Name, APVM.Phone
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND APVM.ActiveYN = 'N'
ORDER BY APVM.Name, POHD.PO
