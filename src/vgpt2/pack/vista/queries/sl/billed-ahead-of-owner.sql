/*
title: Subcontractors billed further than the contract item that pays for them
grain: one contract item and vendor
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Are any subs billing us ahead of what we have billed the owner for the same line?
  - Percent invoiced on subcontract items against percent billed on the contract item, by item and vendor, where the sub is ahead
  - subs ahead of owner
  - Item, name, percent we billed, vendor, sub value, invoiced, percent he billed, points ahead; contract 1001-
  - Ortega Site Work is at 90 % and we only billed line 2 at 60, how come
  - Front loading check on the pay requests for May
  - 'We finance somebody here: on which lines do we pay out faster than we take in?'
  - trades whose percent complete on invoices exceeds what the client was charged for that line
  - Cash is tight on 1001- and the bank questions it, so where has a trade drawn a larger share of its agreement than we drew on the matching line of our prime contract?
  - subs drawing faster than us
  - with the line's name, its contract value, our percent drawn, the trade firm's name, its percent drawn and the gap in points, widest gap first
  - subs % inv > owner % billed by contr item, 1001-
  - Are we paying any of our hired firms faster than our own client is paying us for that same piece of the work?
*/
WITH Subs AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SLHD.VendorGroup, SLHD.Vendor, SUM(SLIT.CurCost) AS CurCost,
        SUM(SLIT.InvCost) AS InvCost
    FROM SLIT WITH (NOLOCK)
    JOIN SLHD WITH (NOLOCK)
        ON SLIT.SLCo = SLHD.SLCo
        AND SLIT.SL = SLHD.SL
    JOIN JCJP WITH (NOLOCK)
        ON SLIT.JCCo = JCJP.JCCo
        AND SLIT.Job = JCJP.Job
        AND SLIT.PhaseGroup = JCJP.PhaseGroup
        AND SLIT.Phase = JCJP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCJP.Contract = @Contract
        AND SLIT.ItemType <> 3
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item, SLHD.VendorGroup, SLHD.Vendor
)
SELECT JCCI.Item, JCCI.Description, JCCI.ContractAmt, JCCI.BilledAmt / NULLIF(JCCI.ContractAmt, 0) AS OwnerShare,
    APVM.Name AS VendorName, Subs.CurCost, Subs.InvCost, Subs.InvCost / NULLIF(Subs.CurCost, 0) AS SubShare,
    Subs.InvCost / NULLIF(Subs.CurCost, 0) - JCCI.BilledAmt / NULLIF(JCCI.ContractAmt, 0) AS Ahead
FROM Subs
JOIN JCCI WITH (NOLOCK)
    ON Subs.JCCo = JCCI.JCCo
    AND Subs.Contract = JCCI.Contract
    AND Subs.Item = JCCI.Item
JOIN APVM WITH (NOLOCK)
    ON Subs.VendorGroup = APVM.VendorGroup
    AND Subs.Vendor = APVM.Vendor
WHERE Subs.InvCost / NULLIF(Subs.CurCost, 0) > JCCI.BilledAmt / NULLIF(JCCI.ContractAmt, 0)
ORDER BY Ahead DESC, JCCI.Item
