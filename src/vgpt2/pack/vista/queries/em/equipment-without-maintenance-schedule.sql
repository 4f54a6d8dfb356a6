/*
title: Active machines for which no recurring maintenance is set up
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which active machines have no preventive maintenance program at all?
  - List machines (number, description, category, year, hour meter) that lack any service interval
  - no pm set up
  - the new Cat 336 never came up for an oil change, what else did nobody put on a service plan
  - After the engine failure on 4512 the boss wants every unit that is not on any service schedule.
  - Iron that will run forever without anybody being told to grease it.
  - Insurance carrier asks as of June 2024 for proof that all units are on a service program. Show the exceptions.
  - Working machines that lack any recurring PM interval
  - After the engine blew on 4512 for lack of oil changes, the owner demands every working machine without any recurring service defined, with its class, year, and meter.
  - no service plan, working iron
  - 'Category by category: active machines lacking PM, description, vintage, in-service day, SMU and odometer'
  - actv units w/o any std maint setup
  - Which machines would our system never remind us to look after?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMEM.ModelYr, EMEM.InServiceDate, EMEM.HourReading,
    EMEM.OdoReading
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.Type = 'E'
    AND NOT EXISTS (
        SELECT 1
        FROM EMSH WITH (NOLOCK)
        WHERE EMSH.EMCo = EMEM.EMCo
            AND EMSH.Equipment = EMEM.Equipment
    )
ORDER BY EMEM.Category, EMEM.Equipment
