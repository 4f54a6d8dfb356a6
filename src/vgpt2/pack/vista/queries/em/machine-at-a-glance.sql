/*
title: One piece of equipment with description, serial number, status, job, location, meter readings and purchase price
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: T100}
asks:
  - Where is machine T100, and what did we pay for it?
  - For one equipment number make, model, year, serial number, status, job, location, hours, miles, purchase date and price
  - where is EX-12
  - The leasing company wants the serial number and the hours of a single excavator before it will quote a buyout, and while you are there tell me on what job it stands and what it cost us at the time
  - wat year n vin is truck 447
  - All we know about that one unit
  - Is loader L-310 down at the moment, and how many hours has it run?
  - 'Tell me about unit T100: maker, frame number, condition, whereabouts, clock and price'
  - The dealer offers a buyout on T100 and asks for year, model, VIN and hours; add where it's working now and what we gave for it and when.
  - T100, everything on one line
  - 'Card of a single machine: manufacturer, model, vintage, serial, up or down, job, yard, SMU, odometer, day bought, cost'
  - eq T100 info vin/hrs/loc/cost
  - What kind of machine is number T100, is it working, and where can I find it?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Manufacturer, EMEM.Model, EMEM.ModelYr, EMEM.VINNumber, EMEM.Status,
    EMEM.JCCo, EMEM.Job, EMEM.Location, EMEM.HourReading, EMEM.OdoReading, EMEM.PurchDate, EMEM.PurchasePrice
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Equipment = @Equipment
