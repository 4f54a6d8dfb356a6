/*
title: Repair shops with manager, address, phone and the stock location they take parts from
grain: one shop
level: basic
parameters:
  ShopGroup: {type: bGroup, example: 1}
asks:
  - Which repair shops do we have and who runs each?
  - Shop, description, manager, city, phone, inventory company and location
  - shop directory
  - whats the fone number of the noth yard shop
  - Is Wes Carter still the man in charge at the Grand Junction garage?
  - A driver with a blown hose rang me from the highway near Salina at half past five and I could not tell him which of our places was nearest or whom to ask for, which is a shame, so make me a page for the glove box with all of them, who is responsible, where, and the number.
  - Where can our iron be mended, and whom do I ring?
  - 'Directory of our garages: who heads each, street, phone, and storeroom used'
  - Drivers call at night not knowing whom to ring, so print a glove box page of each garage's name, person in charge, street, city, state, telephone and where its parts come from.
  - garage phone list
  - All shops with manager, full address, telephone, and the parts warehouse each draws on
  - shp list w/ mgr ph + inv loc
  - At which places can our machines be mended, who is responsible there, and how do I call?
*/
SELECT EMSX.Shop, EMSX.Description, EMSX.ShopManager, EMSX.Address, EMSX.City, EMSX.State, EMSX.Phone, EMSX.INCo,
    EMSX.InvLoc
FROM EMSX WITH (NOLOCK)
WHERE EMSX.ShopGroup = @ShopGroup
ORDER BY EMSX.Shop
