/*
title: Open purchase orders of a job with ship-to address, attention and shipping instructions
grain: one purchase order
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Where are the open orders for this job to be delivered and with what instructions?
  - Open orders of a job with vendor, expected date, attention, street, city, state and shipping instructions
  - ship-to of orders
  - Order, description, vendor, expected, attention, address, city, state, zip, instructions for 1001-
  - The gate on Mill Road is closed from Monday so every truck has to come in from the north, therefore I have to call each supplier who still delivers to us, tell me which orders are running, what address we gave them and what we wrote about unloading
  - delivry address on the POs still opn
  - What the truckers were told, before July 8
  - Which drop-off point and unloading notes did we give suppliers for job 22-4410?
  - The superintendent moved the laydown yard to the south lot; I must phone each vendor with something still coming to 22-4410, so give me names, phones, expected days, addresses and notes.
  - where are trucks headed, 22-4410
  - 'soonest expected first: supplier and phone, the attention person, street, town, zip and what we told the driver'
  - opn pos 4 job 1001- , ship to + attn + delivry notes + vndr phone
  - For goods still on their way to this building site, what address and what special directions has each seller been given?
*/
SELECT POHD.PO, POHD.Description, APVM.Name AS VendorName, APVM.Phone, POHD.ExpDate, POHD.Attention, POHD.Address,
    POHD.Address2, POHD.City, POHD.State, POHD.Zip, POHD.ShipIns
FROM POHD WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.JCCo = @JCCo
    AND POHD.Job = @Job
    AND POHD.Status = 0
ORDER BY POHD.ExpDate, POHD.PO
